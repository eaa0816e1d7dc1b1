/**
 * YAML as text for people: read with places, written one way only, edited so that everything else stays as it stood.
 *
 * <p>A null-free zone: nothing here takes or answers {@code null}. Values are immutable and may be used from any
 * thread; a {@link org.linewright.yaml.Form} belongs to one thread.
 */
package org.linewright.yaml;
