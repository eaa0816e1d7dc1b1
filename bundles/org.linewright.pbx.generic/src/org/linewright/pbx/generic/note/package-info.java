/**
 * From an integration note to a profile: {@code NoteText} makes lines and prose of what was copied, the clues find what
 * a profile has a key for, {@code CodeTable} reads the feature codes, {@code DraftYaml} writes. Pure.
 */
package org.linewright.pbx.generic.note;
