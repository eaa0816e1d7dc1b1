package org.linewright.headless.server;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.LineCodes;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.SentCode;

/** A code to dial, and what came of it, as JSON. */
final class CodeJson {

    private CodeJson() {
    }

    static JsonObject question(LineId line, Feature feature, Map<Place, String> values) {
        JsonObject question = new JsonObject();
        question.addProperty("ask", "code");
        question.addProperty("group", line.group().value());
        question.addProperty("user", line.user());
        question.addProperty("feature", feature.word());
        values.forEach((place, value) -> question.addProperty(place.name(), value));
        return question;
    }

    /** Plans it anew, by the configuration of the one who dials. */
    static Outcome<PlannedCode> plan(JsonObject question, LineCodes codes) {
        Map<Place, String> values = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            if (question.has(place.name())) {
                values.put(place, question.get(place.name()).getAsString());
            }
        }
        LineId line = new LineId(new GroupId(question.get("group").getAsString()), question.get("user").getAsString());
        return Feature.of(question.get("feature").getAsString())
                .map(feature -> codes.plan(line, feature, values))
                .orElseGet(() -> Outcome.refused(HeadlessTrouble.SERVER_STRANGE.about()));
    }

    static JsonObject of(Outcome<SentCode> sent) {
        JsonObject json = OutcomeJson.of(sent);
        sent.map(SentCode::answer).result().ifPresent(answer -> {
            json.addProperty("status", answer.status());
            json.addProperty("german", answer.words().german());
            json.addProperty("english", answer.words().english());
            json.addProperty("heard", answer.heard());
        });
        return json;
    }

    static Outcome<CodeAnswer> read(JsonObject json) {
        return OutcomeJson.read(json)
                .map(done -> new CodeAnswer(json.get("status").getAsInt(),
                        new Text(json.get("german").getAsString(), json.get("english").getAsString()),
                        json.get("heard").getAsBoolean()));
    }
}
