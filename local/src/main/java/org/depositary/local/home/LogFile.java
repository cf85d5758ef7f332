package org.depositary.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a part has written since it was last started; the run before that is kept beside it. */
public record LogFile(Path path) {
    private static final int LAST_WORDS = 25;
    private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ more)");

    /** Makes room for a new run. */
    public LogFile rotate() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (Files.exists(path)) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of it, as it follows a sentence about what went wrong. */
    public String lastWords() {
        return lastLines(LAST_WORDS).stream()
                .collect(Collectors.joining("\n  | ", ". Its last lines, from " + path + "\n  | ", ""));
    }

    public String text() {
        try {
            return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of it without stack frames, among which the reason would be lost. */
    public List<String> lastLines(int count) {
        var lines =
                text().lines().filter(line -> !FRAME.matcher(line).lookingAt()).toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
