package org.linewright.yaml;

import java.util.Optional;
import org.linewright.core.Trouble;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the parser complains about, in a person's words. */
final class Complaint {

    private Complaint() {
    }

    static Trouble of(YamlEngineException exception, String text, String name) {
        return switch (exception) {
            case ReaderException reader -> unprintable(reader, text, name);
            case MarkedYamlEngineException marked -> marked(marked, name);
            default -> YamlTrouble.SYNTAX.about(name);
        };
    }

    private static Trouble marked(MarkedYamlEngineException marked, String name) {
        String problem = Optional.ofNullable(marked.getProblem()).orElse(""); // framework-driven null
        String context = Optional.ofNullable(marked.getContext()).orElse(""); // framework-driven null
        boolean quote = context.contains("quoted scalar") && problem.contains("unexpected end");
        YamlTrouble other = problem.contains("TAB") ? YamlTrouble.TAB : YamlTrouble.SYNTAX;
        YamlTrouble kind = quote ? YamlTrouble.OPEN_QUOTE : other;
        Optional<Mark> mark = quote ? marked.getContextMark() : marked.getProblemMark();
        Place place = mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(Place.NOWHERE);
        return kind.about(place.in(name)).because((context + ": " + problem).strip());
    }

    private static Trouble unprintable(ReaderException reader, String text, String name) {
        int index = text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
        int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        Place place = new Place(line, index - text.lastIndexOf('\n', index - 1));
        return YamlTrouble.CHARACTER.about(place.in(name), String.format("U+%04X", reader.getCodePoint()));
    }
}
