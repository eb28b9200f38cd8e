// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/TypedDate.h"
#include "ui/widgets/fields/LineEdit.h"

namespace marac {

/// A time of day that is typed (see readTime); turns into HH:mm when left.
class TimeEdit final : public LineEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(const QString &name, QWidget *parent = nullptr);

    /// Invalid when the field is empty or holds no time.
    QTime time() const;
    void setTime(QTime time);
    QList<FieldProblem> problems() const override;

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace marac
