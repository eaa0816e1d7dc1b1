package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Fix;

/** What {@code doctor --json} prints: one object for each finding, about a file or about the lines. */
final class FindingJson {

    private FindingJson() {
    }

    /** Of the configuration. */
    static JsonObject of(org.linewright.operations.Finding finding) {
        Trouble trouble = finding.trouble();
        JsonObject json = head("configuration", trouble.code(), trouble.severity().name());
        json.addProperty("file", finding.file());
        json.addProperty("field", trouble.field());
        words(json, "summary", trouble.sentence());
        words(json, "remedy", trouble.remedy());
        return json;
    }

    /** Of the lines. */
    static JsonObject of(Finding finding) {
        JsonObject json = head(finding.check(), finding.code(), finding.verdict().name());
        finding.about().group().map(GroupId::value).ifPresent(group -> json.addProperty("group", group));
        finding.about().line().ifPresent(line -> json.addProperty("user", line.user()));
        json.addProperty("about", finding.about().name());
        words(json, "summary", finding.summary());
        words(json, "explanation", finding.explanation());
        words(json, "remedy", finding.remedy());
        JsonArray evidence = new JsonArray();
        finding.evidence().forEach(evidence::add);
        json.add("evidence", evidence);
        finding.fix().ifPresent(fix -> json.add("fix", fix(fix)));
        return json;
    }

    private static JsonObject fix(Fix fix) {
        JsonObject json = new JsonObject();
        json.addProperty("group", fix.group().value());
        JsonObject settings = new JsonObject();
        fix.settings().forEach(settings::addProperty);
        json.add("settings", settings);
        words(json, "label", fix.label());
        return json;
    }

    private static JsonObject head(String check, String code, String verdict) {
        JsonObject json = new JsonObject();
        json.addProperty("check", check);
        json.addProperty("code", code);
        json.addProperty("verdict", verdict);
        return json;
    }

    private static void words(JsonObject json, String name, Text text) {
        json.addProperty(name + "German", text.german());
        json.addProperty(name + "English", text.english());
    }
}
