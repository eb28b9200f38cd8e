// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace marac {

/// What a form asks of an editor beside it being a widget. The widget's objectName is the field's name. An editor may also
/// have a signal `refused(QString)` (shown beside the field at once), `noteChanged(QString)` (a reading of what was
/// typed, such as the weekday), `hiddenMarksNoted(QString)` (hiddenMarksNote of its text) and `edited()` (takes the field's problem away).
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;

    /// What can't be accepted in what stands in the editor now; empty when all is well.
    virtual QList<FieldProblem> problems() const { return {}; }
};

} // namespace marac
