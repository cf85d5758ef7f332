package org.depositary.gateway.standin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;

/** A client that does on the wire what no well-behaved client does. */
public final class RawClient {

    /** What is done with a connection to the gateway. */
    private interface Conversation {

        String hold(InputStream in, OutputStream out) throws IOException, InterruptedException;
    }

    private RawClient() {}

    /** The whole answer to a GET of {@code path}, whatever is in it. */
    public static String get(String path) {
        return talk((in, out) -> {
            send(out, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return new String(in.readAllBytes(), US_ASCII);
        });
    }

    /** Sends a body of two bytes with a pause between them; the first line of the answer. */
    public static String postSlowly(String path, String token, Duration pause) {
        return talk((in, out) -> {
            send(out, post(path, token) + "Content-Length: 2\r\n\r\n{");
            Thread.sleep(pause);
            send(out, "}");
            return firstLine(in);
        });
    }

    /** Asks before it sends its body whether it may (RFC 9110, section 10.1.1); the first line of the answer. */
    public static String postAskingFirst(String path, String token) {
        return talk((in, out) -> {
            send(out, post(path, token) + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            return firstLine(in);
        });
    }

    private static String talk(Conversation conversation) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            return conversation.hold(socket.getInputStream(), socket.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String post(String path, String token) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n";
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
