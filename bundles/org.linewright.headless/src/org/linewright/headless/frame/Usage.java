package org.linewright.headless.frame;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How one verb is written: fills its fields from the arguments, prints its help, and says in words what was wrong. */
record Usage(String verb, Text purpose, Terminal terminal) {

    private static final Text CALL = new Text("Aufruf: ", "Usage: ");
    private static final Text OPTIONS = new Text("%nOptionen:%n", "%nOptions:%n");
    private static final Text PARAMETERS = new Text("%nAngaben:%n", "%nArguments:%n");
    private static final Text HELP = new Text("Zeigt diese Hilfe.", "Shows this help.");

    /** Fills the fields of the verb; false when the help was asked for and printed instead. */
    boolean filled(Verb command, List<String> arguments) {
        CommandLine line = new CommandLine(spoken(CommandSpec.forAnnotatedObject(command)));
        boolean help = line.parseArgs(arguments.toArray(String[]::new)).isUsageHelpRequested();
        if (help) {
            terminal.out().accept(line.getUsageMessage(terminal.colours() ? Ansi.ON : Ansi.OFF));
        }
        return !help;
    }

    Trouble trouble(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException extra when extra.isUnknownOption() -> HeadlessTrouble.OPTION_UNKNOWN
                    .about(extra.getUnmatched().getFirst(), verb);
            case UnmatchedArgumentException extra -> HeadlessTrouble.ARGUMENT_EXTRA
                    .about(extra.getUnmatched().getFirst(), verb);
            case MissingParameterException missing -> HeadlessTrouble.ARGUMENT_MISSING
                    .about(missing.getMissing().stream().map(Usage::named).collect(Collectors.joining(", ")), verb);
            default -> wrong.getValue() == null || wrong.getArgSpec() == null // framework-driven null
                    ? HeadlessTrouble.CALL_WRONG.about(verb).because(wrong.getMessage())
                    : HeadlessTrouble.VALUE_WRONG.about(wrong.getValue(), named(wrong.getArgSpec()), verb);
        };
    }

    private CommandSpec spoken(CommandSpec command) {
        command.name("linewright " + verb);
        command.usageMessage()
                .description(terminal.in(purpose))
                .synopsisHeading(terminal.in(CALL))
                .optionListHeading(terminal.in(OPTIONS))
                .parameterListHeading(terminal.in(PARAMETERS))
                .width(Math.clamp(terminal.width(), 60, 120));
        for (OptionSpec option : List.copyOf(command.options())) {
            command.remove(option);
            command.addOption(OptionSpec.builder(option).description(words(option)).paramLabel(label(option)).build());
        }
        for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
            command.remove(parameter);
            command.addPositional(PositionalParamSpec.builder(parameter)
                    .description(words(parameter))
                    .paramLabel(label(parameter))
                    .build());
        }
        return command
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(terminal.in(HELP)).build());
    }

    private String words(ArgSpec argument) {
        return terminal.in(new Text(argument.description()[0], argument.description()[1]));
    }

    private String label(ArgSpec argument) {
        String[] labels = argument.paramLabel().split("\\|");
        return terminal.in(new Text(labels[0], labels[labels.length - 1]));
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
