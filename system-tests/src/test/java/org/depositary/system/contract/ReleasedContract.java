package org.depositary.system.contract;

import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;

/** The document as it was last released: a client made for it must go on working. */
record ReleasedContract(String document) {

    /** What a client made for the released document would stumble over in {@code current}. */
    List<String> brokenBy(String current) {
        var difference = OpenApiCompare.fromContents(document, current);
        return difference.isCompatible() ? List.of() : places(difference).toList();
    }

    private static Stream<String> places(ChangedOpenApi difference) {
        return Stream.concat(
                difference.getMissingEndpoints().stream().map(gone -> gone + " is gone"),
                difference.getChangedOperations().stream()
                        .filter(ChangedOperation::isIncompatible)
                        .map(changed ->
                                changed.getHttpMethod() + " " + changed.getPathUrl() + " is changed incompatibly"));
    }
}
