"""Drives a headless Chromium through the pipe of its DevTools protocol, with the standard library alone."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time


def find():
    """The program of a Chromium: what CHROMIUM names, or the first of the usual names in PATH; None where there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
    return next(filter(None, map(shutil.which, names)), None)


class Browser:
    """A browser with one page; its profile and its process live as long as the `with` statement."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.profile = tempfile.mkdtemp(prefix="ucwagen-browser-")
        to_browser, self.writing = os.pipe()
        self.reading, from_browser = os.pipe()
        arguments = [
            self.program, "--headless=new", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars",
            "--no-first-run", "--user-data-dir=" + self.profile,
        ]
        if os.geteuid() == 0:
            arguments.append("--no-sandbox")
        # The browser reads from descriptor 3 and writes to 4; the shell puts the pipes there.
        shell = f'exec "$@" 3<&{to_browser} 4>&{from_browser}'
        self.process = subprocess.Popen(
            ["sh", "-c", shell, "sh", *arguments], pass_fds=(to_browser, from_browser),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.session, self.events = b"", 0, None, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(domain + ".enable")
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.writing)
        os.close(self.reading)
        shutil.rmtree(self.profile, ignore_errors=True)

    def read(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.reading, 1 << 20)
            if not piece:
                raise RuntimeError("the browser ended")
            self.buffer += piece
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        """Sends a command and waits for its answer; what the browser tells meanwhile is kept in `events`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.writing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def run(self, script):
        """The value of a script, which may wait."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description", "the script failed"))
        return result["result"].get("value")

    def show(self, width, height, scheme="light", media=""):
        """Sets the size of the window, the colours that its user prefers, and the medium."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)

    def open(self, address, waits=True):
        """Opens a page and waits until it was painted; the time that this took, in seconds.

        Where scripts are disabled it cannot be asked to tell when it was painted: `waits` is false.
        """
        self.events.clear()
        start = time.monotonic()
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.read())
        if waits:
            self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return time.monotonic() - start

    def key(self, key, code=None, text=None):
        """Presses a key and lets it go."""
        codes = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowUp": 38, "ArrowDown": 40, "ArrowLeft": 37, "ArrowRight": 39}
        text = text or {"Enter": "\r"}.get(key) or (key if len(key) == 1 else None)
        number = codes.get(key) or ord(key.upper())
        extra = {"text": text} if text else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", key=key, code=code or key, windowsVirtualKeyCode=number, **extra)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=key, code=code or key, windowsVirtualKeyCode=number)

    def type(self, text):
        """Types a text."""
        for letter in text:
            self.key(letter)

    def is_shown(self, selector):
        """Whether an element has a place on the page; this needs no script."""
        root = self.call("DOM.getDocument", depth=0)["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        try:
            return self.call("DOM.getBoxModel", nodeId=node)["model"]["height"] > 0
        except RuntimeError:
            return False

    def complaints(self):
        """What went wrong so far: errors and warnings of the console, exceptions, and every request but that for the page."""
        found = []
        for event in self.events:
            method, details = event.get("method"), event.get("params", {})
            if method == "Runtime.consoleAPICalled" and details["type"] in ("error", "warning", "assert"):
                found.append("console: " + " ".join(str(value.get("value")) for value in details["args"]))
            elif method == "Runtime.exceptionThrown":
                found.append("exception: " + details["exceptionDetails"]["text"])
            elif method == "Log.entryAdded" and details["entry"]["level"] in ("error", "warning"):
                found.append("log: " + details["entry"]["text"])
            elif method == "Network.requestWillBeSent" and details.get("type") != "Document":
                if not details["request"]["url"].startswith("data:"):
                    found.append("request: " + details["request"]["url"])
        return found

    def picture(self, file, whole=False, element=None):
        """Writes what is seen as a PNG: the window, the whole page, or an element."""
        parameters = {}
        if whole or element:
            script = f"(() => {{ const box = document.querySelector({json.dumps(element or 'body')}).getBoundingClientRect();"
            script += " return [box.x + scrollX, box.y + scrollY, box.width, box.height]; })()"
            x, y, width, height = self.run(script)
            parameters = {"clip": {"x": x, "y": y, "width": width, "height": height, "scale": 1}, "captureBeyondViewport": True}
        data = self.call("Page.captureScreenshot", format="png", **parameters)["data"]
        with open(file, "wb") as output:
            output.write(base64.b64decode(data))
