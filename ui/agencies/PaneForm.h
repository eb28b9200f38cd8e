// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/ConsultAgency.h"
#include "core/base/Result.h"

#include <QWidget>

namespace marac {

class Form;

/// A form in the reading pane: heading, fields, a main button and Cancel. What it keeps is its own matter.
class PaneForm : public QWidget
{
    Q_OBJECT

public:
    Form *form() const { return m_form; }
    /// Puts the focus into the first field.
    void begin();
    /// The form changes what is on file, so that somebody else may change it meanwhile.
    virtual bool isChange() const { return false; }
    /// Puts what is on file by now into the fields; saving goes against it from then on.
    virtual void follow(const AgencyFile &) {}

Q_SIGNALS:
    /// Saved: the agency to show, and what to say.
    void kept(marac::AgencyId agency, const QString &message);
    void cancelled();

protected:
    struct Kept
    {
        AgencyId agency;
        QString message;
    };

    explicit PaneForm(QWidget *parent = nullptr);
    /// To be called when all fields are in place. The buttons are named "save" and "cancel".
    void addButtons(const QString &mainText);
    virtual Result<Kept> keep() = 0;

private:
    void submit();

    Form *m_form;
};

} // namespace marac
