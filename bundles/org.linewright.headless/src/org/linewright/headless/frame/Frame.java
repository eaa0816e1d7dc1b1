package org.linewright.headless.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import picocli.CommandLine.ParameterException;

/** Finds the verb that was typed, runs it, and turns whatever happens into words and an exit. */
record Frame(Verbs verbs, BugLog bugs) {

    private static final Text HEAD = new Text(
            "Linewright richtet SIP-Leitungen einer Telefonanlage ein und hält sie am Leben.",
            "Linewright sets up the SIP lines of a PBX and keeps them alive.");
    private static final Text CALL = new Text("Aufruf: linewright <Befehl> [Angaben] [--lang de|en]",
            "Usage: linewright <command> [arguments] [--lang de|en]");
    private static final Text HELP = new Text("Zeigt diese Hilfe; «help <Befehl>» zeigt die Angaben eines Befehls.",
            "Shows this help; “help <command>” shows the arguments of a command.");

    Exit run(List<String> arguments, Terminal terminal) {
        Outcome<Call> call = Call.of(arguments, terminal.locale());
        Terminal speaking = call.result().map(Call::locale).map(terminal::speaking).orElse(terminal);
        try {
            return call.result().map(known -> dispatched(known.words(), speaking)).orElseGet(() -> {
                speaking.tell(call);
                return Exit.WRONG_ARGUMENTS;
            });
        } catch (RuntimeException | Error bug) {
            speaking.tell(List.of(bugs.kept(bug)));
            return Exit.BUG;
        }
    }

    private Exit dispatched(List<String> typed, Terminal terminal) {
        List<String> words = joined(typed);
        String name = words.isEmpty() ? "help" : switch (words.getFirst()) {
            case "-h", "--help" -> "help";
            case "-V", "--version" -> "version";
            default -> words.getFirst();
        };
        List<String> rest = words.stream().skip(1).toList();
        if (!name.equals("help")) {
            return run(name, rest, terminal);
        }
        return rest.isEmpty() ? overview(terminal) : run(joined(rest).getFirst(), List.of("--help"), terminal);
    }

    /**
     * A verb of two words may be written as two: {@code driver new} is {@code driver-new}. Without the second one it is
     * the list: {@code drivers} is {@code drivers-list}.
     */
    private List<String> joined(List<String> words) {
        boolean alone = words.size() == 1 || words.size() > 1 && words.get(1).startsWith("-");
        if (alone && verbs.purposes().containsKey(words.getFirst() + "-list")) {
            return Stream.concat(Stream.of(words.getFirst() + "-list"), words.stream().skip(1)).toList();
        }
        String both = words.stream().limit(2).collect(Collectors.joining("-"));
        return words.size() > 1 && verbs.purposes().containsKey(both) && !verbs.purposes().containsKey(words.getFirst())
                ? Stream.concat(Stream.of(both), words.stream().skip(2)).toList()
                : words;
    }

    private Exit overview(Terminal terminal) {
        terminal.say(HEAD);
        terminal.say(CALL);
        terminal.out().accept("\n");
        Table table = Table.of().row(Text.same("  help"), HELP);
        for (var verb : verbs.purposes().entrySet()) {
            table = table.row(Text.same("  " + verb.getKey()), verb.getValue());
        }
        terminal.say(table);
        return Exit.DONE;
    }

    private Exit run(String name, List<String> arguments, Terminal terminal) {
        Text purpose = verbs.purposes().get(name);
        if (purpose == null) { // framework-driven null
            terminal.tell(List.of(unknown(name)));
            return Exit.WRONG_ARGUMENTS;
        }
        Optional<Verb> verb = verbs.verb(name);
        if (verb.isEmpty()) {
            terminal.tell(whyNot(name));
            return Exit.BUG;
        }
        return run(new Usage(name, purpose, terminal), verb.get(), arguments, terminal);
    }

    private static Exit run(Usage usage, Verb verb, List<String> arguments, Terminal terminal) {
        try {
            return usage.filled(verb, arguments) ? verb.run(terminal) : Exit.DONE;
        } catch (ParameterException wrong) {
            terminal.tell(List.of(usage.trouble(wrong)));
            return Exit.WRONG_ARGUMENTS;
        }
    }

    private Trouble unknown(String name) {
        List<String> known = Stream.concat(Stream.of("help"), verbs.purposes().keySet().stream()).toList();
        return Nearest.to(name.toLowerCase(Locale.ROOT), known)
                .map(near -> HeadlessTrouble.VERB_MISTYPED.about(name, near))
                .orElseGet(() -> HeadlessTrouble.VERB_UNKNOWN.about(name));
    }

    private List<Trouble> whyNot(String name) {
        return verbs.gaps(name).stream().flatMap(gap -> whyNot(name, gap)).toList();
    }

    private Stream<Trouble> whyNot(String name, Verbs.Gap gap) {
        if (gap.failure().isEmpty()) {
            return gap.missing().stream()
                    .map(missing -> HeadlessTrouble.SERVICE_MISSING.about(name, gap.component(), missing));
        }
        Trouble failed = HeadlessTrouble.COMPONENT_FAILED.about(name, gap.component(), bugs.file());
        return Stream.of(bugs.kept(gap.failure().lines().toList(), failed));
    }
}
