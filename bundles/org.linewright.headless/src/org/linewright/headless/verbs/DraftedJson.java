package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteGap;
import org.linewright.pbx.note.NoteLine;
import org.linewright.pbx.note.NoteRemark;

/** What {@code profile-from-note --json} prints. */
final class DraftedJson {

    private DraftedJson() {
    }

    static JsonObject of(NoteDraft draft) {
        JsonObject json = new JsonObject();
        JsonArray findings = new JsonArray();
        draft.findings().forEach(found -> findings.add(finding(found)));
        json.add("findings", findings);
        json.add("remarks", remarks(draft.remarks()));
        json.add("notUnderstood", remarks(draft.strange()));
        JsonArray gaps = new JsonArray();
        draft.gaps().forEach(gap -> gaps.add(gap(gap)));
        json.add("notFound", gaps);
        json.addProperty("profile", draft.profile());
        return json;
    }

    private static JsonObject finding(NoteFinding found) {
        JsonObject json = new JsonObject();
        json.addProperty("key", found.key());
        json.addProperty("value", found.value());
        line(json, found.line());
        json.addProperty("sure", found.sure().name().toLowerCase(Locale.ROOT));
        TraceJson.text(json, "why", found.why());
        return json;
    }

    private static JsonArray remarks(List<NoteRemark> remarks) {
        JsonArray all = new JsonArray();
        for (NoteRemark remark : remarks) {
            JsonObject json = new JsonObject();
            line(json, remark.line());
            TraceJson.text(json, "words", remark.words());
            all.add(json);
        }
        return all;
    }

    private static void line(JsonObject json, NoteLine line) {
        json.addProperty("line", line.number());
        json.addProperty("text", line.text());
    }

    private static JsonObject gap(NoteGap gap) {
        JsonObject json = new JsonObject();
        json.addProperty("key", gap.key());
        TraceJson.text(json, "label", gap.label());
        json.addProperty("preset", gap.preset());
        return json;
    }
}
