package org.linewright.headless.verbs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.linewright.drivers.ShelvedDriver;

/** A driver that was taken in, for programs. */
final class DriverJson {

    private DriverJson() {
    }

    static JsonObject of(ShelvedDriver driver) {
        JsonObject json = new JsonObject();
        json.addProperty("name", driver.name());
        json.addProperty("version", driver.version());
        driver.kept().ifPresent(kept -> json.addProperty("kept", kept));
        json.addProperty("publisher", driver.publisher());
        json.addProperty("fingerprint", driver.fingerprint());
        json.addProperty("by", driver.by());
        json.addProperty("at", driver.at().toString());
        json.addProperty("origin", driver.origin());
        json.addProperty("state", driver.state().name());
        JsonArray codes = new JsonArray();
        driver.troubles().forEach(trouble -> codes.add(trouble.code()));
        json.add("troubles", codes);
        return json;
    }
}
