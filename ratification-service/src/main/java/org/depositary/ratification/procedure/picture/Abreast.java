package org.depositary.ratification.procedure.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The ground on which steps stand that run side by side: one for all of them, or one each where another lies between. */
record Abreast(double left, double top, double right, double bottom) {

    static final String FILL = "#dfe9f7";
    static final String SAYS = "side by side";
    private static final double MARGIN = 8;

    static List<Abreast> of(List<Layout.Place> places) {
        return places.stream()
                .filter(place -> place.box().group().isPresent())
                .collect(groupingBy(place -> place.box().group().orElseThrow(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(group -> grounds(group, places))
                .toList();
    }

    private static Stream<Abreast> grounds(List<Layout.Place> group, List<Layout.Place> all) {
        Abreast whole = group.stream().map(Abreast::under).reduce(Abreast::with).orElseThrow();
        boolean alone = all.stream().filter(place -> !group.contains(place)).noneMatch(whole::touches);
        return alone ? Stream.of(whole) : group.stream().map(Abreast::under);
    }

    private static Abreast under(Layout.Place place) {
        double left = place.corner().x();
        double top = place.corner().y();
        return new Abreast(left - MARGIN, top - MARGIN, left + place.width() + MARGIN, top + place.height() + MARGIN);
    }

    private Abreast with(Abreast other) {
        return new Abreast(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    private boolean touches(Layout.Place place) {
        return left < place.corner().x() + place.width()
                && place.corner().x() < right
                && top < place.corner().y() + place.height()
                && place.corner().y() < bottom;
    }
}
