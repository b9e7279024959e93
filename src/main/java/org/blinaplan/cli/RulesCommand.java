package org.blinaplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.rule.RuleDefinition;
import picocli.CommandLine.Command;

/** {@code blinaplan rules}: every rule with its source. */
@Command(
        name = "rules",
        description = "Lists every rule: id, title, severity, citation.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final List<RuleDefinition> rules;
    private final Streams streams;

    RulesCommand(List<RuleDefinition> rules, Streams streams) {
        this.rules = rules;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        TextTable table = new TextTable();
        for (RuleDefinition rule : rules) {
            table.row(
                    rule.id().toString(),
                    rule.severity().name().toLowerCase(Locale.ROOT),
                    rule.title(),
                    rule.citations().stream().map(Citation::toString).collect(Collectors.joining("; ")));
        }
        streams.print(table.text(""));
        return ExitStatus.DONE;
    }
}
