package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.numbers.Result;
import org.linewright.numbers.Trace;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;

/** What {@code trace-number --json} prints: one object for each number. */
final class TraceJson {

    private TraceJson() {
    }

    /** The whole way. */
    static JsonObject of(Location location, String typed, Trace trace, List<Trouble> troubles) {
        JsonObject json = brief(location, typed, trace, troubles);
        JsonArray steps = new JsonArray();
        trace.steps().forEach(step -> steps.add(step(step)));
        json.add("steps", steps);
        return json;
    }

    /** The result alone. */
    static JsonObject brief(Location location, String typed, Trace trace, List<Trouble> troubles) {
        JsonObject json = new JsonObject();
        json.addProperty("location", location.id().value());
        json.addProperty("mode", trace.way().word());
        json.addProperty("typed", typed);
        result(json, trace.result());
        json.addProperty("data", trace.data());
        JsonArray told = new JsonArray();
        troubles.forEach(trouble -> told.add(trouble(trouble)));
        json.add("troubles", told);
        return json;
    }

    /** What came out, into an object that has more to say. */
    static JsonObject result(JsonObject json, Result result) {
        json.addProperty("number", result.number());
        json.addProperty("tail", result.tail());
        json.addProperty("kind", result.kind().name());
        return json;
    }

    static JsonObject trouble(Trouble trouble) {
        JsonObject json = new JsonObject();
        json.addProperty("code", trouble.code());
        json.addProperty("severity", trouble.severity().name());
        text(json, "sentence", trouble.sentence());
        text(json, "remedy", trouble.remedy());
        return json;
    }

    private static JsonObject step(TracedStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("place", step.place());
        json.addProperty("stage", step.stage().name());
        json.addProperty("before", step.before());
        json.addProperty("after", step.after());
        json.addProperty("skipped", step.skipped());
        text(json, "reason", step.reason().text());
        json.addProperty("nanos", step.nanos());
        JsonArray rules = new JsonArray();
        step.rules().forEach(rule -> rules.add(rule(rule)));
        json.add("rules", rules);
        return json;
    }

    static JsonObject rule(TriedRule rule) {
        JsonObject json = new JsonObject();
        json.addProperty("list", rule.list().word());
        json.addProperty("place", rule.place());
        json.addProperty("site", rule.site());
        json.addProperty("search", rule.rule().search());
        json.addProperty("replace", rule.rule().replace());
        json.addProperty("verdict", rule.verdict().name());
        json.addProperty("before", rule.before());
        json.addProperty("after", rule.after());
        text(json, "why", rule.whyNot());
        JsonArray groups = new JsonArray();
        rule.groups().forEach(groups::add);
        json.add("groups", groups);
        return json;
    }

    static void text(JsonObject json, String name, Text text) {
        json.addProperty(name + "German", text.german());
        json.addProperty(name + "English", text.english());
    }
}
