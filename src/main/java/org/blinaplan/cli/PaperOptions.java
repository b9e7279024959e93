package org.blinaplan.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PrintOptions;
import picocli.CommandLine.Option;

/** In which language and on which paper a command prints. */
final class PaperOptions {
    private static final List<String> LATER_LANGUAGES = List.of("es", "fr");

    @Option(names = "--language", paramLabel = "en|de", description = "Of what is printed; en by default.")
    private String language = "en";

    @Option(names = "--paper", paramLabel = "a4|letter", description = "Of what is printed; a4 by default.")
    private String paper = "a4";

    /** Refuses what is not known, before anything is read. */
    void check() {
        languageOf(language);
        paperOf(paper);
    }

    PrintOptions of(Instant printedAt, PageStamp stamp) {
        return new PrintOptions(languageOf(language), paperOf(paper), printedAt, stamp);
    }

    private static PrintOptions.Language languageOf(String text) {
        if (LATER_LANGUAGES.contains(text)) {
            throw new Refusal("--language: this version does not write " + text + " yet; write en or de");
        }
        for (PrintOptions.Language language : PrintOptions.Language.values()) {
            if (language.name().toLowerCase(Locale.ROOT).equals(text)) {
                return language;
            }
        }
        throw new Refusal("--language: \"" + text + "\" is not known; write en or de");
    }

    private static PrintOptions.Paper paperOf(String text) {
        for (PrintOptions.Paper paper : PrintOptions.Paper.values()) {
            if (paper.name().toLowerCase(Locale.ROOT).equals(text)) {
                return paper;
            }
        }
        throw new Refusal("--paper: \"" + text + "\" is not known; write a4 or letter");
    }
}
