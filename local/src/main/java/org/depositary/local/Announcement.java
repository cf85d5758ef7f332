package org.depositary.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.local.home.Site;
import org.depositary.local.keycloak.KeycloakServer;
import org.depositary.local.service.ServiceKind;

/** Where things are, for somebody who sees them for the first time. */
record Announcement(Site site, Set<ServiceKind> services) {
    private static final String USERS =
            "depositary, officer-fr, officer-gb, officer-de, officer-nl, officer-us, officer-ua, officer-xa, reviewer-fr,"
                    + " reviewer-xa, liaison, auditor";

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (services.contains(ServiceKind.GATEWAY)) {
            var gateway = site.ports().origin();
            lines.add("  the API     " + gateway + "/api/v1");
            lines.add("  to read     " + gateway + "/docs, the document itself at " + gateway + "/openapi");
        }
        lines.add("  Keycloak    " + site.ports().identity() + ", administrator " + KeycloakServer.ADMIN
                + " (keycloak-admin in secrets.properties)");
        lines.add("  PostgreSQL  127.0.0.1:" + site.ports().postgres() + " (passwords in secrets.properties)");
        lines.add("  users       " + USERS + "; password demo; ./depositary token officer-fr");
        lines.add("  kept in     " + site.home().data());
        return lines;
    }
}
