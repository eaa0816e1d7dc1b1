/** A picture of every page, and what a person would stumble over there. */
package org.linewright.ui.gallery;
