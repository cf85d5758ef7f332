package org.depositary.declarations.participant.client;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.arc.ClientProxy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.declarations.participant.TeamMember;
import org.depositary.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The groups of the realm that stand for participants, {@code /participants/FR}, as the service account {@code teams} may
 * see and change them: whoever belongs to one has that participant in its tokens.
 */
@ApplicationScoped
public class RealmGroups {

    private static final Logger LOG = Logger.getLogger(RealmGroups.class);
    private static final String FOLDER = "/participants/";
    private static final int PAGE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();
    private final Keycloak keycloak;
    private final String realm;

    RealmGroups(Keycloak keycloak, @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** A group as the realm names it, and who belongs to it. */
    public record Found(String group, List<TeamMember> members) {}

    /** The group of {@code participant}, if the realm has one. */
    public Optional<Found> of(String participant) {
        return asked(realm -> realm.groups().groups(participant, true, 0, PAGE, true).stream()
                .flatMap(RealmGroups::withinIt)
                .filter(group -> group.getPath().equals(FOLDER + participant))
                .findFirst()
                .map(group -> new Found(group.getId(), members(realm, group.getId()))));
    }

    /** The person with exactly this user name. */
    public Optional<TeamMember> person(String username) {
        return asked(realm -> realm.users().searchByUsername(username, true).stream()
                .map(RealmGroups::member)
                .findFirst());
    }

    public void add(TeamMember member, Found to) {
        changed(realm -> realm.users().get(member.id()).joinGroup(to.group()));
    }

    public void remove(TeamMember member, Found from) {
        changed(realm -> realm.users().get(member.id()).leaveGroup(from.group()));
    }

    private static Stream<GroupRepresentation> withinIt(GroupRepresentation group) {
        return Stream.concat(
                Stream.of(group),
                requireNonNullElse(group.getSubGroups(), List.<GroupRepresentation>of()).stream()
                        .flatMap(RealmGroups::withinIt));
    }

    private static List<TeamMember> members(RealmResource realm, String group) {
        var members = new ArrayList<TeamMember>();
        List<UserRepresentation> page;
        do {
            page = realm.groups().group(group).members(members.size(), PAGE, true);
            page.stream().map(RealmGroups::member).forEach(members::add);
        } while (page.size() == PAGE);
        return members;
    }

    private static TeamMember member(UserRepresentation user) {
        var name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return new TeamMember(user.getId(), user.getUsername(), name.isEmpty() ? user.getUsername() : name);
    }

    /** The realm may be slow; whoever asks is not kept for longer than {@link #PATIENCE}, and nor is what it has locked. */
    private <T> T asked(Function<RealmResource, T> question) {
        var asked = ClientProxy.unwrap(keycloak).realm(realm);
        var answer = asking.submit(() -> question.apply(asked));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new RealmUnavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RealmUnavailable(e);
        }
    }

    private void changed(Consumer<RealmResource> change) {
        asked(realm -> {
            change.accept(realm);
            return Optional.empty();
        });
    }

    @PreDestroy
    void close() {
        asking.shutdownNow();
    }

    /** The realm does not answer, or does not let its account do what it is for; a log says which. */
    static final class RealmUnavailable extends Refusal {

        RealmUnavailable(Exception cause) {
            super(Kind.UNAVAILABLE, "realm-unavailable", "The realm, which knows who acts for whom, does not answer.");
            LOG.error("The realm refuses or does not answer a question about teams", cause);
        }
    }
}
