/** A small bot: finds widgets by their ids, uses them as a person would, and waits for what should happen. */
package org.linewright.ui.bot;
