package org.depositary.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Completes the document with what holds for every operation of the house, so that no operation need say it.
 *
 * <p>Whatever is always present is required in its schema; every operation names the problems it can answer with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseHabits implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final String PROBLEM_REF = "#/components/schemas/" + Problem.class.getSimpleName();

    private final IndexView index;

    public HouseHabits(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            var records = records();
            document.getComponents()
                    .getSchemas()
                    .forEach((name, schema) ->
                            Optional.ofNullable(records.get(name)).ifPresent(type -> require(schema, type)));
        }
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(HouseHabits::addProblems);
        }
    }

    private Map<String, ClassInfo> records() {
        var records = new TreeMap<String, ClassInfo>();
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.depositary."))
                .forEach(type -> records.put(type.name().withoutPackagePrefix().replaceAll(".*\\$", ""), type));
        return records;
    }

    private static void require(Schema schema, ClassInfo type) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        var present = type.recordComponents().stream()
                .filter(HouseHabits::alwaysPresent)
                .map(RecordComponentInfo::name)
                .filter(properties::containsKey)
                .toList();
        if (!present.isEmpty()) {
            schema.setRequired(present);
        }
    }

    private static boolean alwaysPresent(RecordComponentInfo component) {
        var annotations = Stream.concat(component.annotations().stream(), component.type().annotations().stream());
        return !component.type().name().equals(OPTIONAL)
                && annotations.map(AnnotationInstance::name).noneMatch(NULLABLE::equals);
    }

    private static void addProblems(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> problems(path, method, operation)
                        .forEach((status, says) -> addProblem(operation, status, says)));
    }

    private static Map<String, String> problems(String path, PathItem.HttpMethod method, Operation operation) {
        var problems = new TreeMap<String, String>();
        var writes = method != PathItem.HttpMethod.GET;
        var secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        problems.put("400", "A parameter or the body is not in form.");
        problems.put("406", "None of the media types in Accept can be given.");
        problems.put("500", "The fault is ours; the problem names the trace.");
        problems.put("503", "A part that is needed does not answer; try again after Retry-After.");
        if (path.contains("{")) {
            problems.put("404", "What the path names is not in the register.");
        }
        if (writes) {
            problems.put("415", "The body's media type is not read here.");
            problems.put("422", "The content cannot stand; `errors` says where and why.");
        }
        if (secured) {
            problems.put("401", "A valid bearer token is needed.");
            problems.put("403", "The caller's roles or participants do not allow this.");
        }
        return problems;
    }

    private static void addProblem(Operation operation, String status, String says) {
        var responses = operation.getResponses();
        if (responses.hasAPIResponse(status)) {
            complete(responses.getAPIResponse(status));
        } else {
            var response = OASFactory.createAPIResponse().description(says);
            complete(response);
            responses.addAPIResponse(status, response);
        }
        List.of("409", "412", "428").stream()
                .filter(responses::hasAPIResponse)
                .forEach(known -> complete(responses.getAPIResponse(known)));
    }

    private static void complete(APIResponse response) {
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref(PROBLEM_REF))));
        }
    }
}
