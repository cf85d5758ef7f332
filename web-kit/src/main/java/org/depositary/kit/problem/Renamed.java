package org.depositary.kit.problem;

/** Nothing has this name now, but something had it: who asks for it by a path is led to the name it has today. */
public final class Renamed extends Unknown {

    private final String collection;
    private final String name;

    /** {@code what} is the noun of its collection ("instrument"), which had the name {@code former} and now has another. */
    public Renamed(String what, String former, String name) {
        super(what, former);
        this.collection = "/" + what + "s/";
        this.name = name;
    }

    /** {@code path}, with today's name in the place of the former one. */
    String leadsTo(String path) {
        var start = path.indexOf(collection) + collection.length();
        var end = path.indexOf('/', start);
        return path.substring(0, start) + name + (end < 0 ? "" : path.substring(end));
    }
}
