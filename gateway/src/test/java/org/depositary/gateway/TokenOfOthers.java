package org.depositary.gateway;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** Tokens that the realm signed and that are not meant for this API. */
final class TokenOfOthers {

    private TokenOfOthers() {}

    static String forAnotherAudience() {
        return Jwt.issuer("test-realm")
                .audience("account")
                .subject("officer-fr")
                .upn("officer-fr")
                .expiresIn(3600)
                .sign(realmKey());
    }

    private static PrivateKey realmKey() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty("test-realm.key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
