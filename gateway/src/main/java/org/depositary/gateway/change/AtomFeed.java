package org.depositary.gateway.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Changes as an Atom feed (RFC 4287). Its ids are those of the entries' places in their journals, for ever. */
@Singleton
@SuppressWarnings("JavaUtilDate") // The library knows no other kind of instant.
class AtomFeed {

    private static final String API = "/api/v1/";

    /** {@code changes}, which are in the order in which they happened, as what is found at {@code self}; the newest first. */
    String of(List<Change> changes, URI self) {
        var feed = new Feed("atom_1.0");
        feed.setId(id("changes?" + self.getRawQuery()));
        feed.setTitle("Changes in the register");
        feed.setUpdated(
                Date.from(changes.isEmpty() ? Instant.EPOCH : changes.getLast().settledAt()));
        feed.setAlternateLinks(List.of(link("self", self.toString())));
        feed.setEntries(
                changes.reversed().stream().map(change -> entry(change, self)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Change change, URI self) {
        var entry = new Entry();
        entry.setId(id(change.journal().title() + "/" + change.position()));
        entry.setTitle(change.kind() + ": " + change.subject());
        entry.setUpdated(Date.from(change.settledAt()));
        entry.setPublished(Date.from(change.entry().time()));
        entry.setAlternateLinks(
                List.of(link("alternate", self.resolve(API + change.subject()).toString())));
        var summary = new Content();
        summary.setType("text");
        summary.setValue(change.journal().title() + ", position " + change.position());
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String relation, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("depositary:" + name).getBytes(UTF_8));
    }
}
