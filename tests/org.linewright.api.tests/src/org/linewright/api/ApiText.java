package org.linewright.api;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree.Data;
import aQute.bnd.service.diff.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An API as lines that people can compare: indented by depth, each with its kind, what an addition and a removal cost
 * where that is not usual, and its name.
 */
final class ApiText {

    private static final Delta USUAL_ADDED = Delta.MINOR;
    private static final Delta USUAL_REMOVED = Delta.MAJOR;
    private static final Pattern LINE = Pattern.compile("( *)([A-Z_]+)(?:[+]([A-Z]+))?(?:-([A-Z]+))? (.*)");

    private ApiText() {
    }

    static String written(Data api) {
        return lines(api, "").collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Data node, String indent) {
        String line = indent + node.type + (node.add == USUAL_ADDED ? "" : "+" + node.add)
                + (node.rem == USUAL_REMOVED ? "" : "-" + node.rem) + " "
                + node.name.replace("\\", "\\\\").replace("\n", "\\n");
        return Stream.concat(Stream.of(line), ApiTree.children(node).flatMap(child -> lines(child, indent + " ")));
    }

    static Data read(String text) {
        Deque<Data> above = new ArrayDeque<>();
        for (String line : text.lines().toList()) {
            Matcher match = LINE.matcher(line);
            if (!match.matches()) {
                throw new IllegalArgumentException("No line of an API: " + line);
            }
            Data node = node(match);
            while (above.size() > match.group(1).length()) {
                above.pop();
            }
            if (!above.isEmpty()) {
                Data parent = above.peek();
                parent.children = Arrays.copyOf(parent.children, parent.children.length + 1);
                parent.children[parent.children.length - 1] = node;
            }
            above.push(node);
        }
        return above.getLast();
    }

    private static Data node(Matcher line) {
        Data node = new Data();
        node.type = Type.valueOf(line.group(2));
        node.add = Optional.ofNullable(line.group(3)).map(Delta::valueOf).orElse(USUAL_ADDED);
        node.rem = Optional.ofNullable(line.group(4)).map(Delta::valueOf).orElse(USUAL_REMOVED);
        node.name = line.group(5).replaceAll("(?<!\\\\)\\\\n", "\n").replace("\\\\", "\\");
        node.children = new Data[0];
        return node;
    }
}
