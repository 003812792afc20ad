"""A scanner as clamd speaks (zINSTREAM over a Unix socket), in good and bad moods."""
import os
import socket
import struct
import threading

import files


class Clamd:
    """Serves connections one after another until it is closed."""

    def __init__(self, path, mood="honest"):
        self.path, self.mood, self.streams = path, mood, []
        self.silent = []  # kept open and never answered
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.bind(path)
        self.socket.listen(16)
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self):
        while True:
            try:
                client, _ = self.socket.accept()
            except OSError:
                return
            try:
                self.talk(client)
            except OSError:
                client.close()

    def talk(self, client):
        if self.mood == "silent":
            self.silent.append(client)
            return
        if self.mood == "gone":
            client.close()
            return
        stream = read_stream(client)
        self.streams.append(stream)
        if self.mood == "babbling":
            client.sendall(b"\xff\xfe" * 4096 + b"\0")
        elif files.EICAR in stream:
            client.sendall(b"stream: Win.Test.EICAR_HDB-1 FOUND\0")
        elif self.mood == "full":
            client.sendall(b"INSTREAM size limit exceeded. ERROR\0")
        else:
            client.sendall(b"stream: OK\0")
        client.close()

    def close(self):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self.thread.join()
        for client in self.silent:
            client.close()
        os.unlink(self.path)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def exactly(client, count):
    whole = b""
    while len(whole) < count:
        piece = client.recv(count - len(whole))
        if not piece:
            raise OSError("ended in the middle")
        whole += piece
    return whole


def read_stream(client):
    if exactly(client, 10) != b"zINSTREAM\0":
        raise OSError("another command")
    pieces = []
    while count := struct.unpack(">I", exactly(client, 4))[0]:
        pieces.append(exactly(client, count))
    return b"".join(pieces)
