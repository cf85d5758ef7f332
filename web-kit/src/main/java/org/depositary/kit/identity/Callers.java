package org.depositary.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the token that Keycloak signed. */
@ApplicationScoped
public class Callers {

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who sends the present request. */
    public Caller current() {
        return identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)
                ? Caller.ANONYMOUS
                : new Caller(token.getSubject(), token.getName(), identity.getRoles(), participants(token));
    }

    private static Set<String> participants(JsonWebToken token) {
        return token.<Collection<?>>claim("participants").stream()
                .flatMap(Collection::stream)
                .map(Callers::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A participant's key as the register writes it: alpha-2 codes in capitals, slugs in small letters. */
    private static String text(Object value) {
        var text = value instanceof JsonString json ? json.getString() : String.valueOf(value);
        return text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text;
    }
}
