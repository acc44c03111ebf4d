print("ucwagen")
