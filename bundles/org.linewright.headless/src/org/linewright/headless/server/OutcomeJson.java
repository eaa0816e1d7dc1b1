package org.linewright.headless.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/** An outcome without its value as JSON, in both languages, so that the asking side speaks its reader's. */
final class OutcomeJson {

    private static final String KIND = "outcome";

    private OutcomeJson() {
    }

    static JsonObject of(Outcome<?> outcome) {
        JsonObject json = new JsonObject();
        json.addProperty(KIND, switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> refused -> "refused";
            case Outcome.Halted<?> halted -> "halted";
        });
        JsonArray troubles = new JsonArray();
        outcome.troubles().forEach(trouble -> troubles.add(trouble(trouble)));
        json.add("troubles", troubles);
        return json;
    }

    static Outcome<Boolean> read(JsonObject json) {
        List<Trouble> troubles = new ArrayList<>();
        json.getAsJsonArray("troubles").forEach(one -> troubles.add(trouble(one.getAsJsonObject())));
        return switch (json.get(KIND).getAsString()) {
            case "done" -> Outcome.done(true, troubles);
            case "halted" -> new Outcome.Halted<>(troubles, List.of());
            default -> Outcome.refused(troubles);
        };
    }

    private static JsonObject trouble(Trouble trouble) {
        JsonObject json = new JsonObject();
        json.addProperty("code", trouble.code());
        json.addProperty("severity", trouble.severity().name());
        json.addProperty("german", trouble.sentence().german());
        json.addProperty("english", trouble.sentence().english());
        json.addProperty("remedyGerman", trouble.remedy().german());
        json.addProperty("remedyEnglish", trouble.remedy().english());
        json.addProperty("field", trouble.field());
        json.addProperty("detail", trouble.detail());
        return json;
    }

    private static Trouble trouble(JsonObject json) {
        return new Trouble(text(json, "code"), Severity.valueOf(text(json, "severity")),
                new Text(text(json, "german"), text(json, "english")),
                new Text(text(json, "remedyGerman"), text(json, "remedyEnglish")), text(json, "field"),
                text(json, "detail"));
    }

    private static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
