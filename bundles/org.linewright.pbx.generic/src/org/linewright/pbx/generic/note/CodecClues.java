package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.pbx.Keys;

/** Which codecs, towards whom, in which order. */
final class CodecClues {

    /** The codecs that may be chosen towards the client, which is no preset. */
    static final String CLIENT_CHOICES = "media.client choices";

    private static final int NEAR = 8;
    private static final int MOST_LABELS = 50;
    private static final int LONGEST_LINE = 4000;
    private static final String TO_PBX = "(?:richtung|zur|to|towards?)\\s(?:the\\s|der\\s)?(?:pbx|tk-?anlage|telefonanlage|anlage)";
    private static final String TO_CLIENT = "(?:richtung|zum|to|towards?)\\s(?:the\\s|dem\\s)?client";
    private static final Pattern PBX = Pattern.compile("(?iu)codecs?[^.\\n]{0,30}?" + TO_PBX);
    private static final Pattern CLIENT = Pattern.compile("(?iu)codecs?[^.\\n]{0,30}?" + TO_CLIENT);
    private static final Pattern ANY = Pattern.compile("(?iu)(?<!\\p{L})(?:audio-?\\s?)?codecs?(?!\\p{L})");
    private static final Pattern CHOICE = Pattern
            .compile("(?iu)zur verfügung|zur wahl|wahlweise|auswähl|wählen|available|choose|choice|optional");
    private static final Pattern WORD = Pattern.compile("(?iu)(?<![\\p{L}\\d.])(?:"
            + "(?<a>(?:g\\.?\\s?711[\\s,/(-]{0,3})?(?:a[- ]?law|pcma)|g\\.?\\s?711\\s?a)"
            + "|(?<u>(?:g\\.?\\s?711[\\s,/(-]{0,3})?(?:[µμu][- ]?law|mu-?law|my-?law|pcmu)|g\\.?\\s?711\\s?[uµμ])"
            + "|(?<both>g\\.?\\s?711)|(?<opus>opus)|(?<other>g\\.?\\s?7(?:22|23|26|28|29)(?:\\.\\d)?\\w?|gsm|ilbc|speex|amr))"
            + "(?![\\p{L}\\d])(?:\\)?\\s?\\((?<place>\\d)\\.\\s?(?:position|stelle|place))?");

    /** A codec where it stands. */
    private record Named(List<Codec> codecs, String word, int place, int line) {
    }

    private CodecClues() {
    }

    static void into(Notebook book, NoteText note) {
        boolean directed = towards(book, note, PBX, Keys.MEDIA_PBX) | towards(book, note, CLIENT, Keys.MEDIA_CLIENT);
        if (!directed) {
            towards(book, note, ANY, Keys.MEDIA_PBX);
        }
    }

    private static boolean towards(Notebook book, NoteText note, Pattern label, String key) {
        for (MatchResult match : note.found(label).limit(MOST_LABELS).toList()) {
            int index = note.at(match.start()).number() - 1;
            int end = note.at(match.end()).number() - 1;
            List<Named> named = near(note, index, end);
            if (named.stream().anyMatch(codec -> !codec.codecs().isEmpty())) {
                say(book, note, key, named, label == ANY, choice(note, match));
                return true;
            }
        }
        return false;
    }

    private static boolean choice(NoteText note, MatchResult label) {
        String after = note.prose().substring(label.start(), Math.min(note.prose().length(), label.end() + 160));
        return CHOICE.matcher(after).find();
    }

    /** The codecs from the label on: until a heading, another label, or a line without any after some. */
    private static List<Named> near(NoteText note, int from, int labelEnd) {
        List<Named> named = new ArrayList<>();
        for (int index = from; index < Math.min(note.lines().size(), labelEnd + NEAR); index++) {
            String line = note.lines().get(index);
            boolean next = index > labelEnd && (line.startsWith("#") || ANY.matcher(line).find());
            int before = named.size();
            if (!next) {
                words(line, index, named);
            }
            if (next || before > 0 && named.size() == before && !line.isBlank()) {
                break;
            }
        }
        boolean placed = named.stream().allMatch(codec -> codec.place() > 0);
        return placed ? named.stream().sorted(Comparator.comparingInt(Named::place)).toList() : named;
    }

    private static void words(String line, int index, List<Named> named) {
        Matcher word = WORD.matcher(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        while (word.find()) {
            List<Codec> codecs = is(word, "a")
                    ? List.of(Codec.PCMA)
                    : is(word, "u")
                            ? List.of(Codec.PCMU)
                            : is(word, "opus")
                                    ? List.of(Codec.OPUS)
                                    : is(word, "both") ? List.of(Codec.PCMA, Codec.PCMU) : List.of();
            named.add(new Named(codecs, word.group(), is(word, "place") ? Integer.parseInt(word.group("place")) : 0,
                    index));
        }
    }

    private static boolean is(Matcher word, String group) {
        return word.start(group) >= 0;
    }

    private static void say(Notebook book, NoteText note, String key, List<Named> named, boolean undirected,
            boolean choice) {
        named.stream().filter(codec -> codec.codecs().isEmpty()).forEach(codec -> book.strange(note.line(codec.line()),
                Text.of("Den Codec {0} hat Linewright nicht.", "Linewright does not have the codec {0}.",
                        codec.word())));
        List<Named> ours = named.stream().filter(codec -> !codec.codecs().isEmpty()).toList();
        String value = ours.stream().flatMap(codec -> codec.codecs().stream()).distinct()
                .map(codec -> codec.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        boolean free = choice && key.equals(Keys.MEDIA_CLIENT);
        boolean general = ours.stream().anyMatch(codec -> codec.codecs().size() > 1);
        String place = free ? CLIENT_CHOICES : key;
        if (undirected || general) {
            book.inferred(place, value, note.line(ours.getFirst().line()),
                    general ? "«G.711» steht für A-law und µ-law." : "Der Hinweis sagt nicht, wohin.",
                    general ? "“G.711” stands for A-law and µ-law." : "The note does not say towards whom.");
        } else {
            book.stated(place, value, note.line(ours.getFirst().line()), "Der Hinweis nennt die Codecs der Reihe nach.",
                    "The note names the codecs in their order.");
        }
    }
}
