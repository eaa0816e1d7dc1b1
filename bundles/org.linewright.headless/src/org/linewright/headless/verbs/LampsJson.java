package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.linewright.core.Text;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.LineLamps;
import org.linewright.lines.MailboxLamp;

/** Lamps as JSON: what {@code watch --json} prints. */
final class LampsJson {

    private LampsJson() {
    }

    static Text text(LineLamps lamps) {
        JsonObject json = new JsonObject();
        json.addProperty("group", lamps.line().group().value());
        json.addProperty("user", lamps.line().user());
        json.add("mailbox", mailbox(lamps.mailbox()));
        JsonArray extensions = new JsonArray();
        lamps.extensions().forEach(one -> extensions.add(extension(one)));
        json.add("extensions", extensions);
        return Text.same(json.toString());
    }

    private static JsonObject mailbox(MailboxLamp lamp) {
        JsonObject json = new JsonObject();
        json.addProperty("state", lamp.state().name());
        json.addProperty("mailbox", lamp.mailbox());
        lamp.counts().ifPresent(counts -> {
            json.addProperty("new", counts.fresh());
            json.addProperty("old", counts.heard());
            json.addProperty("urgent", counts.urgent());
        });
        return said(json, lamp.words());
    }

    private static JsonObject extension(ExtensionLamp lamp) {
        JsonObject json = new JsonObject();
        json.addProperty("extension", lamp.extension());
        json.addProperty("state", lamp.state().name());
        json.addProperty("since", lamp.since().toString());
        return said(json, lamp.words());
    }

    private static JsonObject said(JsonObject json, Text words) {
        json.addProperty("wordsGerman", words.german());
        json.addProperty("wordsEnglish", words.english());
        return json;
    }
}
