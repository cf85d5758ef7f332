package org.depositary.gateway.openapi;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of all documents together before they may be published as one. */
@FunctionalInterface
interface ContractRule {

    /** What breaks this rule in {@code documents}; each fault names every side. */
    Stream<String> faults(List<ServiceDocument> documents);

    List<ContractRule> ALL = List.of(
            PathRules::pathsHaveOneOwner,
            PathRules::segmentsAreWhole,
            PathRules::parametersHaveOneName,
            OperationRules::identifiersAreUnique,
            OperationRules::operationsAreDescribed,
            OperationRules::answersAreDescribed,
            OperationRules::securityIsSaidByOperations,
            OperationRules::securityNamesAScheme,
            NameRules::namesHaveOneDefinition,
            NameRules::schemasHaveOneType);
}
