package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.blinaplan.ui.order.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("texts\\.of\\(\\s*\"([a-zA-Z.]+[a-zA-Z])\"");

    private final Texts texts = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void namesEveryFieldOfTheForm(FormField field) {
        assertThat(texts.of("field." + field.name())).isNotBlank();
    }

    @Test
    void hasEveryKeyTheWindowAsksFor() throws IOException {
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "blinaplan"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (file.toString().contains("ui") && !texts.has(matcher.group(1))) {
                        missing.add(file.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
