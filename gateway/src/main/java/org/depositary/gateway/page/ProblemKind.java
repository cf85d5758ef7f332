package org.depositary.gateway.page;

/** A kind of problem and what it means. */
public record ProblemKind(String type, String title, String explanation) {

    static ProblemKind of(ProblemPage page) {
        return new ProblemKind(page.type(), page.title(), page.explanation());
    }
}
