package org.blinaplan.ui.common;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** What of a node can be seen in the panes that scroll around it, and how to bring more of it there. */
public final class InSight {
    /** Nothing. */
    private static final Bounds NOTHING = new BoundingBox(0, 0, -1, -1);

    private static final double MARGIN = 8;

    private InSight() {}

    /** The part of the node that no pane around it cuts off, in its own coordinates; empty outside a scene. */
    public static Bounds of(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return NOTHING;
        }
        Bounds seen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            Node clip = around.getClip();
            if (clip != null) {
                seen = both(seen, around.localToScene(clip.getBoundsInParent()));
            }
        }
        return seen.isEmpty() ? NOTHING : node.sceneToLocal(seen);
    }

    private static Bounds both(Bounds one, Bounds two) {
        double left = Math.max(one.getMinX(), two.getMinX());
        double top = Math.max(one.getMinY(), two.getMinY());
        double right = Math.min(one.getMaxX(), two.getMaxX());
        double bottom = Math.min(one.getMaxY(), two.getMaxY());
        return right < left || bottom < top ? NOTHING : new BoundingBox(left, top, right - left, bottom - top);
    }

    /** Scrolls up or down, as little as it takes, until this part of the node can be seen. */
    public static void bring(Node node, Bounds part) {
        Scene scene = node.getScene();
        if (scene == null) {
            return;
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
                scroll(scroll, scroll.getContent().sceneToLocal(node.localToScene(part)));
                scroll.layout();
            }
        }
    }

    /** The whole node. */
    public static void bring(Node node) {
        bring(node, node.getLayoutBounds());
    }

    private static void scroll(ScrollPane scroll, Bounds part) {
        double height = scroll.getViewportBounds().getHeight();
        double room = scroll.getContent().getLayoutBounds().getHeight() - height;
        if (room <= 0 || height <= 0) {
            return;
        }
        double now = scroll.getVvalue() * room;
        double top = part.getMinY() - MARGIN;
        double wanted = now;
        if (part.getMaxY() + MARGIN > now + height) {
            wanted = part.getMaxY() + MARGIN - height;
        }
        wanted = top < wanted ? top : wanted;
        if (part.getMinY() < now || part.getMaxY() > now + height) {
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / room)));
        }
    }
}
