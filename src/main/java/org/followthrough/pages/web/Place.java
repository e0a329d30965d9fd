package org.followthrough.pages.web;

/** A part of the product that the navigation leads to. */
record Place(String name, String path, boolean current) {}
