package org.linewright.workbench.location.editor.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DisplayForm;

/** How numbers leave a location, as plain words. */
record HabitWords(DialHabits habits) {

    void put(LocationWords words) {
        words.put("international",
                habits.international().stream().map(Destination::word).collect(Collectors.joining(",")));
        words.put("alwaysAreaCode", String.valueOf(habits.alwaysAreaCode()));
        words.put("tailAsTones", String.valueOf(habits.tailAsTones()));
        words.put("shortened", String.valueOf(habits.shortened()));
        words.put("vanity", String.valueOf(habits.vanity()));
        words.put("project", habits.project());
        words.put("callByCall",
                LocationWords.rows(habits.callByCall(), one -> List.of(one.destination(), one.code())));
        words.put("display", habits.display().word());
    }

    static DialHabits of(LocationWords words) {
        List<String> international = Codes.list(words.word("international"));
        return new DialHabits(
                Arrays.stream(Destination.values()).filter(one -> international.contains(one.word()))
                        .collect(Collectors.toSet()),
                is(words, "alwaysAreaCode"), is(words, "tailAsTones"), is(words, "shortened"), is(words, "vanity"),
                words.word("project"), words.all("callByCall", 2, row -> new CallByCall(row.get(0), row.get(1))),
                Arrays.stream(DisplayForm.values()).filter(form -> form.word().equals(words.word("display")))
                        .findFirst().orElse(DisplayForm.E123));
    }

    private static boolean is(LocationWords words, String key) {
        return Boolean.parseBoolean(words.word(key));
    }
}
