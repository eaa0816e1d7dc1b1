package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.check.Fate;
import org.linewright.numbers.check.Lesson;
import org.linewright.numbers.check.Outlook;

/** What {@code learn-rules --json} prints. */
record LearnedJson(Lesson lesson, Optional<Outlook> outlook) {

    JsonObject with(List<Trouble> troubles) {
        JsonObject json = new JsonObject();
        json.addProperty("list", lesson.list().word());
        JsonArray rules = new JsonArray();
        lesson.rules().rules().forEach(rule -> rules.add(rule(rule)));
        json.add("rules", rules);
        JsonArray examples = new JsonArray();
        lesson.examples().forEach(example -> examples.add(example(example)));
        json.add("examples", examples);
        outlook.ifPresent(found -> {
            json.addProperty("expectationsMet", found.met());
            json.addProperty("expectations", found.expected());
            JsonArray fates = new JsonArray();
            found.fates().forEach(fate -> fates.add(fate(fate)));
            json.add("fates", fates);
        });
        JsonArray told = new JsonArray();
        troubles.forEach(trouble -> told.add(TraceJson.trouble(trouble)));
        json.add("troubles", told);
        return json;
    }

    private static JsonObject rule(NumberRule rule) {
        JsonObject json = new JsonObject();
        json.addProperty("matching", rule.matching().name());
        json.addProperty("search", rule.search());
        json.addProperty("replace", rule.replace());
        return json;
    }

    private static JsonObject example(Lesson.Example example) {
        JsonObject json = new JsonObject();
        json.addProperty("line", example.line().place());
        json.addProperty("from", example.line().from());
        example.line().to().ifPresent(to -> json.addProperty("to", to));
        example.decided().ifPresent(rule -> json.addProperty("rule", rule.place()));
        JsonArray tried = new JsonArray();
        example.tried().forEach(rule -> tried.add(TraceJson.rule(rule)));
        json.add("tried", tried);
        return json;
    }

    private static JsonObject fate(Fate fate) {
        JsonObject json = new JsonObject();
        json.addProperty("typed", fate.typed());
        json.addProperty("from", fate.pair().from());
        json.addProperty("to", fate.pair().to());
        json.addProperty("inList", fate.inList());
        json.addProperty("end", fate.end());
        json.addProperty("met", fate.met());
        TraceJson.text(json, "words", fate.words());
        return json;
    }
}
