// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace marac::proof {

/// The argument by which this program plays the scene.
inline const QString typingScene = QStringLiteral("--typing");

/// What is typed as the narrative of each referral, from the first word on.
const QString &typedStory();

/// How much of the story stands in the content of a draft, in letters; -1 when what stands there is not its beginning.
qsizetype keptOfStory(const QByteArray &draft);

/// Somebody takes one referral after the other by the keyboard, until the process is killed. Says by lines: `register` with its
/// path, and waits; `typing` before the first word of each; `kept` with the letters of the story that are in the draft as soon as they are; `saving` before a referral
/// is saved, and `saved` after it stands in the register, with how many there are.
int playTyping();

} // namespace marac::proof
