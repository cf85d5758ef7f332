package org.depositary.ratification.procedure.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Where the boxes and arrows of a picture lie, in pixels: in layers, each step below what it follows. */
record Layout(double width, double height, List<Place> boxes, List<Line> lines) {

    /** How many characters a line in a box holds. */
    static final int CHARACTERS = 32;

    static final double LINE = 15;
    static final double PADDING = 9;
    private static final double BOX = 228;
    private static final double CHARACTER = 5.6;
    private static final double APART = 26;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    record Point(double x, double y) {}

    record Place(Box box, Point corner, double width, double height) {}

    /** An arrow's way from point to point, and where its label begins. */
    record Line(Arrow arrow, List<Point> points, Point label) {}

    static Layout of(Picture picture) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(APART));
        root.setProperty(CoreOptions.SPACING_NODE_NODE, APART);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, APART);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        Map<String, ElkNode> nodes = new HashMap<>();
        picture.boxes().forEach(box -> nodes.put(box.id(), node(root, box)));
        List<ElkEdge> edges = picture.arrows().stream()
                .map(arrow -> edge(the(nodes, arrow.from()), the(nodes, arrow.to()), arrow))
                .toList();
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new Layout(
                root.getWidth(),
                root.getHeight(),
                picture.boxes().stream()
                        .map(box -> place(box, the(nodes, box.id())))
                        .toList(),
                Stream.iterate(0, index -> index < edges.size(), index -> index + 1)
                        .map(index -> line(picture.arrows().get(index), edges.get(index)))
                        .toList());
    }

    private static ElkNode the(Map<String, ElkNode> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    private static ElkNode node(ElkNode root, Box box) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(BOX, 2 * PADDING + LINE * lines(box).count());
        return node;
    }

    /** The text of a box, line by line: name, body, remarks. */
    static Stream<Text> lines(Box box) {
        return Stream.of(
                        texts(box.name(), Text.Style.NAME),
                        texts(box.body(), Text.Style.BODY),
                        box.remarks().stream().flatMap(remark -> texts(remark, Text.Style.REMARK)))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(String text, Text.Style style) {
        return Wording.wrap(text, CHARACTERS).stream().map(line -> new Text(line, style));
    }

    record Text(String line, Style style) {
        enum Style {
            NAME,
            BODY,
            REMARK
        }
    }

    private static ElkEdge edge(ElkNode from, ElkNode to, Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        arrow.label()
                .ifPresent(label -> ElkGraphUtil.createLabel(label, edge)
                        .setDimensions(label.length() * CHARACTER + PADDING, LINE));
        return edge;
    }

    private static Place place(Box box, ElkNode node) {
        return new Place(box, new Point(node.getX(), node.getY()), node.getWidth(), node.getHeight());
    }

    private static Line line(Arrow arrow, ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().getFirst();
        List<Point> points = Stream.of(
                        Stream.of(new Point(section.getStartX(), section.getStartY())),
                        section.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())),
                        Stream.of(new Point(section.getEndX(), section.getEndY())))
                .flatMap(some -> some)
                .toList();
        Point label = edge.getLabels().stream()
                .findFirst()
                .map(at -> new Point(at.getX(), at.getY()))
                .orElse(points.getFirst());
        return new Line(arrow, points, label);
    }
}
