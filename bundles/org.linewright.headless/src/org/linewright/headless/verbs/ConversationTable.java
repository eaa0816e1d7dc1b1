package org.linewright.headless.verbs;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Kind;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;

/** Conversations as a table for a person. */
final class ConversationTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());
    private static final Text NO_ANSWER = new Text("keine Antwort", "no answer");

    private ConversationTable() {
    }

    /** @param first the number of the first one */
    static void say(Terminal terminal, List<Conversation> all, int first) {
        Table table = Table.of(new Text("Nr.", "No."), new Text("Beginn", "Begun"), new Text("Dauer, s", "Length, s"),
                new Text("Art", "Kind"), new Text("von", "From"), new Text("an", "To"), new Text("Antwort", "Answer"),
                new Text("Nachrichten", "Messages"), new Text("wiederholt", "Sent again"));
        for (int i = 0; i < all.size(); i++) {
            table = row(table, all.get(i), first + i);
        }
        terminal.say(table);
    }

    private static Table row(Table table, Conversation one, int number) {
        return table.row(Text.same(Integer.toString(number)), Text.same(CLOCK.format(one.first().at())),
                Text.same(String.format(Locale.ROOT, "%.3f", one.length().toNanos() / 1e9)), kind(one.kind()),
                Text.orEmpty(address(one.from())), Text.orEmpty(address(one.to())),
                one.answer().map(ConversationTable::answer).orElse(NO_ANSWER),
                Text.same(Integer.toString(one.entries().size())),
                Text.same(Long.toString(one.entries().stream().filter(TraceEntry::isRepeat).count())));
    }

    private static Text answer(SipText message) {
        return Text.same((message.status() + " " + message.reason()).strip());
    }

    private static Text kind(Kind kind) {
        return switch (kind) {
            case CALL -> new Text("Gespräch", "Call");
            case REGISTRATION -> new Text("Anmeldung", "Registration");
            case SUBSCRIPTION -> new Text("Abonnement", "Subscription");
            case PROBE -> new Text("Probe", "Probe");
            case MESSAGE -> new Text("Mitteilung", "Message");
            case OTHER -> new Text("anderes", "Other");
        };
    }

    /** Without what only machines read. */
    private static String address(String header) {
        int close = header.indexOf('>');
        return (close < 0 ? header.split(";", 2)[0] : header.substring(0, close)).replace("<sip:", "<").replace("<",
                "");
    }
}
