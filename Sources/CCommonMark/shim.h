#include <cmark.h>
// The length of libcmark's literals, and the release of what it renders.
#include <stdlib.h>
#include <string.h>
