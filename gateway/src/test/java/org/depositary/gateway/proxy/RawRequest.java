package org.depositary.gateway.proxy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;

/** A client that does on the wire what no well-behaved client does. */
record RawRequest(String token) {

    /** Sends a body of two bytes with a pause between them; the first line of the answer. */
    String slowly(String path, Duration pause) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(socket.getOutputStream(), head(path, "Content-Length: 2"));
            send(socket.getOutputStream(), "{");
            Thread.sleep(pause);
            send(socket.getOutputStream(), "}");
            return firstLine(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks before it sends its body whether it may (RFC 9110, section 10.1.1); the first line of the answer. */
    String askingFirst(String path) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            send(socket.getOutputStream(), head(path, "Content-Length: 2\r\nExpect: 100-continue"));
            return firstLine(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + headers
                + "\r\n\r\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
        out.flush();
    }

    private static String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != -1 && next != '\r'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
