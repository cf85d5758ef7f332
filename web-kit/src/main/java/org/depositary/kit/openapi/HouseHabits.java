package org.depositary.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Completes the document with what holds for every operation of the house, so that no operation need say it.
 *
 * <p>Whatever is always present is required in its schema; every operation names the headers and parameters it is asked
 * with by habit, and the problems it can answer with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseHabits implements OASFilter {

    private final IndexView index;

    public HouseHabits(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var shapes = new RecordShapes(index);
        var schemas = Optional.ofNullable(document.getComponents())
                .map(Components::getSchemas)
                .orElse(Map.<String, Schema>of());
        schemas.forEach((name, schema) -> {
            shapes.complete(name, schema);
            AbsentNotNull.mend(schema);
        });
        Optional.ofNullable(document.getPaths())
                .map(Paths::getPathItems)
                .orElse(Map.<String, PathItem>of())
                .forEach((path, item) -> item.getOperations()
                        .forEach(
                                (method, operation) -> complete(new HouseOperation(path, method, operation), schemas)));
    }

    private static void complete(HouseOperation operation, Map<String, Schema> schemas) {
        Tables.addTo(operation, schemas);
        ProblemAnswers.addTo(operation);
        Conditions.addTo(operation);
    }
}
