package org.linewright.simulator.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Secret;

class CredentialsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "MD5,8ca523f5e9506fed4657c9700eebdbec",
            "SHA-256,753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1" })
    void provesTheExampleOfRfc7616(String algorithm, String response) {
        Credentials mufasa = new Credentials("Mufasa", "http-auth@example.org",
                "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", "/dir/index.html", algorithm, "auth", "00000001",
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", response);
        assertTrue(mufasa.prove("GET", new Secret("Circle of Life")));
        assertFalse(mufasa.prove("GET", new Secret("circle of life")));
        assertFalse(mufasa.prove("PUT", new Secret("Circle of Life")));
    }

    @Test
    void provesWithoutQopAsRfc2617() {
        Credentials mufasa = new Credentials("Mufasa", "testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093",
                "/dir/index.html", "", "", "", "", "670fd8c2df070c60b045671b8b24ff02");
        assertTrue(mufasa.prove("GET", new Secret("Circle Of Life")));
        assertEquals(Optional.of(Long.MAX_VALUE), mufasa.count());
    }
}
