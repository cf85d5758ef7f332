package org.depositary.gateway.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes a composite view with a strong ETag of its bytes, or 304 to who has them already (RFC 9110, section 13.1.2). */
@ApplicationScoped
class Representation {

    private final ObjectMapper json;
    private final Request request;

    Representation(ObjectMapper json, Request request) {
        this.json = json;
        this.request = request;
    }

    /** {@code view}, whose canonical address is {@code location}. */
    Response of(Object view, String location) {
        var body = write(view);
        var tag = new EntityTag(hash(body));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CONTENT_LOCATION, location).build();
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
