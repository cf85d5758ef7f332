package org.depositary.kit.write;

import java.util.regex.Pattern;

/** Strong entity tags: {@code "17"}, {@code "17.fr"}, {@code "17@2026-01-06"}; a change is conditional on the version. */
public final class ETags {

    private static final Pattern FORM = Pattern.compile("\"([^\".@]*)[^\"]*\"");

    private ETags() {}

    public static String of(String version) {
        return "\"" + version + "\"";
    }

    /** The version {@code tag} names: the part before {@code .} and {@code @}; as it stands when it is no tag of ours. */
    static String version(String tag) {
        var form = FORM.matcher(tag.strip());
        return form.matches() ? form.group(1) : tag;
    }
}
