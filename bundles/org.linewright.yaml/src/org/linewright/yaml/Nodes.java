package org.linewright.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of nodes from the parser's events and gathers what we do not take. */
final class Nodes {

    static final int DEEPEST = 64;
    private static final int MOST_TROUBLES = 50;
    private static final Parse PARSER = new Parse(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build());

    /** Leaves the parser at once: it needs long for deep texts. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        TooDeep(Place place) {
            super(place.toString(), null, false, false); // framework-driven null
            this.place = place;
        }
    }

    private final String text;
    private final String name;
    private final Offsets offsets;
    private final Iterator<Event> events;
    private final List<Trouble> troubles = new ArrayList<>();

    private Nodes(String text, String name, Offsets offsets, Iterator<Event> events) {
        this.text = text;
        this.name = name;
        this.offsets = offsets;
        this.events = events;
    }

    static Outcome<Node> of(String text, String name) {
        if (text.length() > Yaml.MOST_CHARACTERS) {
            return Outcome.refused(YamlTrouble.SIZE.about(name, Yaml.MOST_CHARACTERS >> 20));
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return new Nodes(plain, name, Offsets.in(plain), PARSER.parseString(plain).iterator()).document();
        } catch (TooDeep exception) {
            return Outcome.refused(YamlTrouble.DEPTH.about(exception.place.in(name), DEEPEST));
        } catch (YamlEngineException exception) {
            return Outcome.refused(Complaint.of(exception, plain, name));
        }
    }

    private Outcome<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent && root.isEmpty()) {
                root = Optional.of(node(event, false, 1));
            } else if (event instanceof NodeEvent) {
                return Outcome.refused(YamlTrouble.DOCUMENTS.about(place(event).in(name)));
            }
        }
        int end = text.length();
        Node nothing = new Node(new Scalar("", true, Place.NOWHERE), end, end, false, List.of(), List.of());
        return Outcome.judged(root.orElse(nothing), troubles);
    }

    private Node node(Event event, boolean inFlow, int depth) {
        refuseExtras(event);
        if (depth > DEEPEST) {
            throw new TooDeep(place(event));
        }
        return switch (event) {
            case MappingStartEvent start -> mapping(start, inFlow || start.isFlow(), depth);
            case CollectionStartEvent start -> sequence(start, inFlow || start.isFlow(), depth);
            case ScalarEvent scalar -> scalar(scalar, inFlow);
            default -> leaf(event, new Scalar("", true, place(event)), inFlow);
        };
    }

    private Node mapping(MappingStartEvent start, boolean flow, int depth) {
        SequencedMap<String, Mapping.Entry> values = new LinkedHashMap<>();
        List<Node.Entry> entries = new ArrayList<>();
        Event event = events.next();
        for (; event instanceof NodeEvent; event = events.next()) {
            Node key = node(event, flow, depth + 1);
            Node node = node(events.next(), flow, depth + 1);
            if (key.value() instanceof Scalar scalar && scalar.text().length() <= Mapping.LONGEST_KEY) {
                entries.add(new Node.Entry(scalar.text(), key.from(), key.to(), node));
                put(values, scalar, node.value());
            } else {
                say(YamlTrouble.KEY.about(key.value().place().in(name), Mapping.LONGEST_KEY));
            }
        }
        int to = flow || entries.isEmpty() ? end(event) : entries.getLast().node().to();
        return new Node(new Mapping(values, place(start)), from(start), to, flow, List.copyOf(entries), List.of());
    }

    private void put(SequencedMap<String, Mapping.Entry> values, Scalar key, YamlValue value) {
        Mapping.Entry entry = new Mapping.Entry(key.place(), value);
        Optional.ofNullable(values.putIfAbsent(key.text(), entry)) // framework-driven null
                .map(first -> first.key().line())
                .ifPresent(first -> say(YamlTrouble.DUPLICATE_KEY.about(key.place().in(name), key.text(), first)));
    }

    private Node sequence(CollectionStartEvent start, boolean flow, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        for (; event instanceof NodeEvent; event = events.next()) {
            items.add(node(event, flow, depth + 1));
        }
        int to = flow || items.isEmpty() ? end(event) : items.getLast().to();
        Sequence value = new Sequence(items.stream().map(Node::value).toList(), place(start));
        return new Node(value, from(start), to, flow, List.of(), List.copyOf(items));
    }

    private Node scalar(ScalarEvent event, boolean inFlow) {
        return leaf(event, new Scalar(event.getValue(), event.isPlain(), place(event)), inFlow);
    }

    private Node leaf(Event event, Scalar value, boolean inFlow) {
        int from = from(event);
        int to = Math.max(from, end(event));
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Node(value, from, to, inFlow, List.of(), List.of());
    }

    private void refuseExtras(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            say(YamlTrouble.ALIAS.about(place(event).in(name)));
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()
                || event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            say(YamlTrouble.TAG.about(place(event).in(name)));
        }
    }

    private void say(Trouble trouble) {
        if (troubles.size() < MOST_TROUBLES) {
            troubles.add(trouble);
        }
    }

    private int from(Event event) {
        return event.getStartMark().map(mark -> offsets.of(mark.getIndex())).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(mark -> offsets.of(mark.getIndex())).orElse(0);
    }

    private static Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.NOWHERE);
    }
}
