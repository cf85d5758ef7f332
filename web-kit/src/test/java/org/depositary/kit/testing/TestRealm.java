package org.depositary.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * Stands for the realm where a test starts one service only: signs tokens with a key made for this run, which the service
 * checks as it checks Keycloak's. The real Keycloak is in the system tests.
 */
public class TestRealm implements QuarkusTestResourceLifecycleManager {

    private static final String KEY = "test-realm.key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(KEY, encode(pair.getPrivate().getEncoded()));
            return Map.of("quarkus.oidc.public-key", encode(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(KEY);
    }

    /** A bearer token of the demo user {@code user}, with the roles and participants it has in the real realm. */
    public static String tokenOf(String user) {
        return switch (user) {
            case "officer-fr" -> token(user, Set.of("legal-officer", "team-lead"), Set.of("FR"));
            case "officer-gb", "officer-de", "officer-ua", "officer-nl", "officer-us" ->
                token(user, Set.of("legal-officer"), Set.of(user.substring(8).toUpperCase(java.util.Locale.ROOT)));
            case "reviewer-fr" -> token(user, Set.of("reviewer"), Set.of("FR"));
            case "ratification-service" -> token(user, Set.of("service"), Set.of());
            case "depositary", "liaison", "auditor" -> token(user, Set.of(user), Set.of());
            default -> throw new IllegalArgumentException("No demo user '" + user + "'");
        };
    }

    /** A bearer token of anybody. */
    public static String token(String user, Set<String> roles, Set<String> participants) {
        return Jwt.issuer("test-realm")
                .audience("depositary-api")
                .subject(user)
                .upn(user)
                .claim("preferred_username", user)
                .groups(roles)
                .claim("participants", participants)
                .expiresIn(3600)
                .sign(key());
    }

    private static PrivateKey key() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
