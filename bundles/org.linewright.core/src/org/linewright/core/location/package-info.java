/** Locations: where lines stand, whose numbers they have, and the rules their numbers go by — records and pure rules. */
package org.linewright.core.location;
