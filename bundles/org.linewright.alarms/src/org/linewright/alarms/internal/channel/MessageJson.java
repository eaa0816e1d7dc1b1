package org.linewright.alarms.internal.channel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmMessage.Entry;
import org.linewright.core.alarm.AlarmChannel.Body;

/** What a webhook is sent; the README of this bundle describes the fields. */
record MessageJson(AlarmMessage message, Locale language) {

    String of(Body body) {
        SequencedMap<String, String> members = new LinkedHashMap<>();
        String title = message.title().in(language);
        String text = message.text().in(language);
        if (body == Body.TEXT) {
            members.put("text", Json.text(title.equals(text) ? title : title + "\n" + text));
            return Json.object(members);
        }
        members.put("source", Json.text("linewright"));
        members.put("at", Json.text(message.at().toString()));
        members.put("severity", word(message.weight()));
        members.put("title", Json.text(title));
        members.put("text", Json.text(text));
        members.put("found", String.valueOf(message.found()));
        members.put("still", String.valueOf(message.still()));
        members.put("well", String.valueOf(message.well()));
        members.put("passed", String.valueOf(message.passed()));
        members.put("entries", Json.list(message.entries().stream().map(this::entry).toList()));
        message.paused().ifPresent(until -> members.put("pausedUntil", Json.text(until.toString())));
        return Json.object(members);
    }

    private String entry(Entry entry) {
        SequencedMap<String, String> members = new LinkedHashMap<>();
        members.put("kind", word(entry.kind()));
        members.put("severity", word(entry.severity()));
        members.put("code", Json.text(entry.code()));
        members.put("name", Json.text(entry.name()));
        members.put("text", Json.text(entry.words().in(language)));
        return Json.object(members);
    }

    private static String word(Enum<?> value) {
        return Json.text(value.name().toLowerCase(Locale.ROOT));
    }
}
