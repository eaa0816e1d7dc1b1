package org.linewright.pbx.generic.note;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.Keys;
import org.linewright.pbx.generic.note.NoteText.Sentence;

/** User names, what is authenticated with, parameters of accounts, calls on a line. */
final class AccountClues {

    static final String NAMES = "names.form";
    static final String TESTED_CALLS = "tested-calls";

    private static final Pattern SAME_NAME = Pattern.compile("(?iu)auth(?:\\.|entifizierung|entication|entisierung)?"
            + "[ s-]{0,3}(?:user ?name|benutzername|name|user)\\s(?:[^.\\n]|\\.(?!\\s)){0,60}?(?:übernehmen|gleich|identisch"
            + "|same|equals?|identical|taken|derselbe|entspricht)");
    private static final Pattern SWITCHED_ON = Pattern
            .compile(
                    "(?iu)(?<!de)aktivier|(?<!de)activat|enable|eingeschaltet|switch(?:ed)? on|immer|always|ist|is|must|equals?|identi|gleich|entspricht|same");
    private static final Pattern SWITCHED_OFF = Pattern
            .compile(
                    "(?iu)deaktivier|deactivat|disable|nicht|(?<!\\p{L})not(?!\\p{L})|switch(?:ed)? off|ausgeschaltet");
    private static final Pattern OTHER_NAME = Pattern
            .compile("(?iu)(?:eigener|abweichender|anderer|separate|different|own)"
                    + "\\s(?:\\p{L}+\\s){0,2}auth(?:\\.|entifizierung|entication)?[ s-]{0,3}(?:user ?name|benutzername|name)");
    private static final Pattern USER = Pattern
            .compile("(?iu)(?<!\\p{L})(?:benutzername(?:\\(n\\)|n)?|user ?names?(?:\\(s\\))?)"
                    + "(?!\\p{L})(?:[^.\\n]|\\.(?!\\s)){0,40}?(?<!\\p{L})(account|sip-account|nebenstelle|durchwahl|rufnummer|extension"
                    + "|subscriber)(?!\\p{L})");
    private static final Pattern DIGITS = Pattern.compile("(?iu)(?<!\\p{L})(?:benutzername\\p{L}*|account|accounts"
            + "|user ?names?|nebenstellen?|extensions?|durchwahl)(?!\\p{L})[^.\\n]{0,50}?(?<!\\d)(\\d{1,2})"
            + "(?:\\s?(?:-|bis|to)\\s?(\\d{1,2}))?[- ](?:stellig|ziffern|stellen|digits?)");
    private static final Pattern PARAMETER = Pattern.compile("(?iu)(?<!\\p{L})parameter\\s[\"']?([a-z][a-z0-9_-]{2,59})"
            + "[\"']?\\s(?:[^.\\n]{0,20}?\\s)?(?:wert|auf|to|value|=)\\s[\"']?(true|false|\\d{1,9}|[a-z][a-z0-9_-]{0,30})");
    private static final Pattern ASSIGNED = Pattern
            .compile("(?<![\\w/?&-])([a-z]{2,20}[A-Z][A-Za-z0-9]{1,40})\\s?=\\s?[\"']?(true|false|\\d{1,9})(?!\\w)");
    private static final Pattern CALLS = Pattern.compile("(?iu)" + Amount.NUMBER + "\\s(?:gleichzeitige |simultaneous "
            + "|parallele |concurrent )?(?:lines?|gespräche?n?|anrufe?n?|calls?)\\s(?:at once |zugleich )?(?:pro|je|per|on each"
            + "|on one|auf einer)\\s(?:sip-?)?\\s?\\p{L}+");
    private static final Pattern TRIED = Pattern.compile("(?iu)test|erprob|tried|geprüft");

    private AccountClues() {
    }

    static void into(Notebook book, NoteText note) {
        authentication(book, note);
        note.first(USER).ifPresent(match -> book.stated(Keys.USER, match.group(1), note.at(match.start(1)),
                "Der Hinweis sagt, was der Benutzername ist.", "The note says what the user name is."));
        note.first(DIGITS).ifPresent(match -> book.stated(NAMES, form(match), note.at(match.start(1)),
                "Der Hinweis nennt die Zahl der Ziffern.", "The note names the number of digits."));
        note.found(PARAMETER).forEach(match -> parameter(book, note, match));
        note.found(ASSIGNED).forEach(match -> parameter(book, note, match));
        note.sentences().forEach(sentence -> calls(book, note, sentence));
    }

    private static void authentication(Notebook book, NoteText note) {
        Optional<Sentence> same = note.sentence(SAME_NAME, SWITCHED_ON);
        same.ifPresent(sentence -> {
            boolean off = sentence.says(SWITCHED_OFF);
            book.stated(Keys.AUTH_USER, String.valueOf(!off), note.at(sentence.start()),
                    "Der Hinweis sagt, ob der Benutzername auch zur Authentifizierung dient.",
                    "The note says whether the user name serves for authentication too.");
        });
        note.first(OTHER_NAME).ifPresent(match -> book.stated(Keys.AUTH_USER, "false", note.at(match.start()),
                "Der Hinweis kennt einen eigenen Namen zur Authentifizierung.",
                "The note knows a name of its own for authentication."));
    }

    private static String form(MatchResult match) {
        int least = Integer.parseInt(match.group(1));
        int most = match.start(2) >= 0 ? Math.max(least, Integer.parseInt(match.group(2))) : least;
        return "[0-9]{" + least + (most > least ? "," + most : "") + "}";
    }

    private static void parameter(Notebook book, NoteText note, MatchResult match) {
        String name = match.group(1);
        String key = Keys.extra(name);
        if (book.finding(key).filter(found -> found.value().equals(match.group(2))).isEmpty()) {
            book.stated(key, match.group(2).toLowerCase(Locale.ROOT), note.at(match.start(1)),
                    "Der Hinweis nennt Parameter und Wert.", "The note names the parameter and its value.");
            book.fact(new NoteFact(Fact.Topic.SET_ON_PBX,
                    Text.of("Am Account der Telefonanlage ist {0}={1} einzutragen.",
                            "Enter {0}={1} at the account of the PBX.", name, match.group(2)),
                    new Text("Ohne diesen Wert gilt nicht, was der Hinweis beschreibt.",
                            "Without this value what the note describes does not hold."),
                    note.at(match.start(1))));
        }
    }

    private static void calls(Notebook book, NoteText note, Sentence sentence) {
        Optional<MatchResult> match = CALLS.matcher(sentence.text()).results().findFirst();
        match.flatMap(found -> Amount.number(found.group(1))).map(BigDecimal::intValue)
                .filter(count -> count >= 1 && count <= 1000).ifPresent(count -> {
                    int place = sentence.start() + match.get().start(1);
                    if (sentence.says(TRIED)) {
                        book.stated(TESTED_CALLS, String.valueOf(count), note.at(place),
                                "So viele Anrufe je Leitung wurden getestet.", "So many calls per line were tested.");
                    } else {
                        book.stated(Keys.CALLS_PER_LINE, String.valueOf(count), note.at(place),
                                "Der Hinweis nennt die Anrufe je Leitung.", "The note names the calls per line.");
                    }
                });
    }
}
